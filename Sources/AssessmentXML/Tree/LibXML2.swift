import CLibXML2

/// What libxml2 needs once in a process.
enum LibXML2 {
  /// Starts libxml2 and takes from it every way to open a file or a network connection.
  ///
  /// The deny-all loader holds for the whole process, also for other users of libxml2 in it.
  static let start: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
    xmlSchemaInitTypes()
  }()
}
