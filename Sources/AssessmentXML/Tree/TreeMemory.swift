import CLibXML2
import CTreeMemory
import Synchronization

/// Where the nodes of one tree stand: for a long document in a region that is given back whole,
/// which spares freeing them one by one.
final class TreeMemory: Sendable {
  /// A tree takes about ten bytes for each of its document.
  private static let bytesForEach = 16

  /// The address of the region; zero where there is none.
  private let address = Atomic<UInt>(0)

  private var region: OpaquePointer? {
    OpaquePointer(bitPattern: address.load(ordering: .acquiring))
  }

  /// Opens the memory for what libxml2 allocates on this thread from now on.
  func open(documentSize: Int) {
    guard documentSize >= ReadingLimits.concurrentSize else { return }
    let region = assay_region_open(documentSize * TreeMemory.bytesForEach)
    address.store(UInt(bitPattern: region), ordering: .releasing)
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
