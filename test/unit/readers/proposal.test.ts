import { keepsTheLaws } from './laws.ts';

keepsTheLaws('proposal');
