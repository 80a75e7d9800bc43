/**
 * Everything a person or a program receives: pages, letters, workbooks and JSON, made from findings and facts alone, so
 * that letters can be made again from stored JSON without the engine. Puts the rooms of rendering together.
 */
package nianshen.render;
