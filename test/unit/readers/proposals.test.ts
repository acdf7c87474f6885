import { keepsTheLaws } from './laws.ts';

keepsTheLaws('proposals');
