import { keepsTheLaws } from './laws.ts';

keepsTheLaws('job');
