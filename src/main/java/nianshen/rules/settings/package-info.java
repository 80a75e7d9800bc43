/** What an office sets in workbooks: switches, severities, thresholds, deadlines, words, titles. */
package nianshen.rules.settings;
