import { keepsTheLaws } from './laws.ts';

keepsTheLaws('connects-history');
