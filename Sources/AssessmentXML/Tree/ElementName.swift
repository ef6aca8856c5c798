import CLibXML2

/// The elements of the native format.
///
/// A case in camel case is an element in kebab case: `responseSet` is `<response-set>`.
enum ElementName: UInt16, VocabularyName {
  case unknown
  case assessment, title

  static let indices = makeIndices()

  /// Whether white space between its children is only layout.
  var holdsOnlyElements: Bool {
    switch self {
    case .assessment: true
    default: false
    }
  }

  /// The namespace of every element of the native format.
  static let namespace = "urn:assay:assessment:1"

  /// Whether a namespace is one of the native format.
  static func isNative(namespace uri: UnsafePointer<xmlChar>?) -> Bool {
    guard let uri else { return false }
    return xmlStrEqual(uri, namespace) != 0
  }
}
