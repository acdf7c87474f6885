import { keepsTheLaws } from './laws.ts';

keepsTheLaws('apply');
