package nianshen.render.letters;

/**
 * What {@code reminder-body.txt} and {@code overdue-body.txt} may speak of.
 *
 * @param year  "2024年"
 * @param doubt what says that the report may have been sent all the same, or ""
 * @param late  by how much it was published too late, or "" where it has not come
 * @param due   by when it is to come, in Chinese
 */
record ReminderText(String agency, String you, String self, String year, String doubt, String late, String due) {
}
