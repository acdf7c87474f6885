import { keepsTheLaws } from './laws.ts';

keepsTheLaws('search');
