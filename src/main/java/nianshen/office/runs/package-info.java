/**
 * A batch from its reports to its results: begun, listened to, resumed, watched, and stored for letters made again and
 * for comparing.
 */
package nianshen.office.runs;
