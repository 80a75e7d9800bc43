package nianshen.doc;

/** The file forms that are read. */
public enum Form {
    /** Portable document with a text layer. */ PDF,
    /** OFD, the state's own fixed pages. */ OFD,
    /** Office Open XML. */ DOCX,
    /** Word 97–2003, also as saved by WPS. */ DOC,
    /** Pictures of pages. */ PICTURE,
    /** Web page. */ HTML,
    /** Plain text or Markdown. */ TEXT
}
