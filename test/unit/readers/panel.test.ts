import { keepsTheLaws } from './laws.ts';

keepsTheLaws('panel');
