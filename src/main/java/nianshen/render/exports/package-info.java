/** A run in the forms that other programs read, made from findings.json alone. */
package nianshen.render.exports;
