import { keepsTheLaws } from './laws.ts';

keepsTheLaws('feed');
