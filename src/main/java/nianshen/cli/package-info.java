/**
 * The commands: they read arguments, print in Chinese, and end with an exit code. Everything they do is done by the
 * application.
 */
package nianshen.cli;
