/** The templates of pages and letters, and the guard that keeps them templates. Thymeleaf is known here only. */
package nianshen.render.templates;
