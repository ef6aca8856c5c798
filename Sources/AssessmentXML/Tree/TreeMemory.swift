import CLibXML2
import CTreeMemory

/// Where the nodes of one tree stand: for a long document in a region that is given back whole,
/// which spares freeing them one by one.
struct TreeMemory {
  /// A tree takes about ten bytes for each of its document.
  private static let bytesForEach = 16

  private let region: OpaquePointer?

  /// Opens the memory for what libxml2 allocates on this thread from now on.
  init(documentSize: Int) {
    region =
      documentSize >= ReadingLimits.concurrentSize
      ? assay_region_open(documentSize * TreeMemory.bytesForEach) : nil
  }

  /// Ends what is allocated here; the parser has been freed by now.
  func close() {
    guard region != nil else { return }
    // libxml2 keeps a copy of the last error for each thread.
    xmlResetLastError()
    assay_region_close()
  }

  /// Frees a tree that was made here, and the memory.
  func free(_ document: xmlDocPtr?) {
    guard let region else { return xmlFreeDoc(document) }
    if assay_region_is_whole(region) == 0 { xmlFreeDoc(document) }
    assay_region_free(region)
  }
}
