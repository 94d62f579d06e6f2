import { fc } from './fast-check-import';
