package nianshen.doc;

/**
 * Where something stands in the source file, in the terms of that file's form, so that a person can find it again.
 */
public sealed interface SourceSpan permits PageSpan, LineSpan, PathSpan {
}
