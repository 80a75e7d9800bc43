/** The original beside its findings: pictures of its pages, and copies with notes in them. The file itself is never changed. */
package nianshen.render.originals;
