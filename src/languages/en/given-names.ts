import { words } from './word-list.ts';

/**
 * Given names of women and men alike, lower case. Made by make-lists.ts from the lexicon of compromise 14.17.0 (MIT, © 2019 Spencer Kelly).
 */
export const givenNames = words(`
adrien akira alexei alexis alfie alois andi andra andrea andrey aubrey avi biff blair blaze blossom bob buck casey cassidy charlie chase cheyenne chuck darcy devan devon drew foster francois
gabriele gaby grace grant hinata ilya jack jaime jamie jammie jessie jie jude kai kasey kelsey kendall kenyatta kerry kiran kris lance lashawn leif luca mack mads manaia marion mark
marlo marshal matti matty maxime mel melokuhle mina morgan nick nico niko nikos ollie pat peg pierce quinn regan rene rob shay shea shelby shiloh skip spike stew sue sumit
syd wade
`);
