/// The attributes of the native format; `xmlLang` is `xml:lang`.
enum AttributeName: UInt16, VocabularyName {
  case unknown
  case xmlLang, id

  static let indices = makeIndices()
}
