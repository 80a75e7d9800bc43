package nianshen.doc;

import java.io.Serializable;

/**
 * Where something stands in the source file, in the terms of that file's form, so that a person can find it again.
 */
public sealed interface SourceSpan extends Serializable permits PageSpan, LineSpan, PathSpan {
}
