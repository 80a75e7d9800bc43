/**
 * The files an office edits, read with their faults told by place, and the files a run leaves, written whole or not at
 * all.
 */
package nianshen.render.files;
