/** What the commands share: the words they print, questions and progress on the terminal, failures and exit codes. */
package nianshen.cli.terminal;
