/** The pages a browser opens, each as a view of the findings. Imports findings, facts, words and templates. */
package nianshen.render.pages;
