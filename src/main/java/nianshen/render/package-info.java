/**
 * Everything a person or a program receives: pages, letters, workbooks and JSON, made from findings and facts alone, so
 * that letters can be made again from stored JSON without the engine. Texts, layouts and office data are files under
 * {@code rules/letters} that a clerk can edit; Thymeleaf lives only here.
 */
package nianshen.render;
