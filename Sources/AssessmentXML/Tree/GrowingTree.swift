import CLibXML2
import Dispatch
import Synchronization

/// The tree of a document, which one thread may read while another still parses.
///
/// libxml2 does not come back to an element that has ended, but for the link to the one behind it.
/// So every child of the root may be read as soon as it is complete. The C tree is freed with this one.
final class GrowingTree: Sendable {
  private let bytes: [UInt8]
  private let memory = TreeMemory()
  /// The addresses of the document and of its root; zero before they are there.
  private let document = Atomic<UInt>(0)
  private let rootNode = Atomic<UInt>(0)
  /// The children of the root that are complete.
  private let childCount = Atomic(0)
  /// Signalled for the root, for each of its children that is complete, and at the end.
  private let stages = DispatchSemaphore(value: 0)

  /// Makes the empty tree of a document.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  deinit {
    memory.free(xmlDocPtr(bitPattern: document.load(ordering: .acquiring)))
  }

  // MARK: Growing

  /// Parses the document, once, and tells why it is refused or malformed.
  func parse() -> [XMLProblem] {
    defer { stages.signal() }
    LibXML2.start
    return bytes.withUnsafeBufferPointer { source in
      if let problem = SourceScan.problem(in: source) { return [problem] }
      let state = ParsingState(source: source, tree: self)
      memory.open(documentSize: source.count)
      let (document, isWellFormed) = TreeParser.parse(source, state)
      memory.close()
      self.document.store(UInt(bitPattern: document), ordering: .releasing)
      if state.problems.isEmpty, !isWellFormed {
        return [XMLProblem(kind: .malformed, offset: 0, message: "this is not XML")]
      }
      return state.problems
    }
  }

  /// Parses the document, once, and tells why it is refused or malformed, or else what in it does
  /// not follow a schema.
  func problems(by schema: EmbeddedSchema) -> [XMLProblem] {
    let problems = parse()
    guard problems.isEmpty,
      let document = xmlDocPtr(bitPattern: document.load(ordering: .acquiring))
    else { return problems }
    return schema.problems(in: document, source: bytes)
  }

  /// Takes note that the root has begun.
  func begin(_ root: xmlNodePtr) {
    rootNode.store(UInt(bitPattern: root), ordering: .releasing)
    stages.signal()
  }

  /// Takes note that one more child of the root has ended.
  func completeChild() {
    childCount.add(1, ordering: .releasing)
    stages.signal()
  }

  // MARK: Reading

  /// Waits for the root and lends it with its children to a function, once; nil where there is none.
  func read<Result>(_ body: (XMLElement, GrowingElements) -> Result) -> Result? {
    stages.wait()
    guard let node = xmlNodePtr(bitPattern: rootNode.load(ordering: .acquiring)) else { return nil }
    let root = XMLElement(node: node)
    return withExtendedLifetime(self) { body(root, GrowingElements(of: root, in: self)) }
  }

  /// Waits for one more child of the root than so many; false when there are no more.
  fileprivate func waits(forChildAfter count: Int) -> Bool {
    stages.wait()
    return childCount.load(ordering: .acquiring) > count
  }
}

/// The child elements of a root, in order, each given when it is complete.
///
/// It is to be gone through once; what the root holds is settled behind its end.
struct GrowingElements: Sequence, IteratorProtocol {
  private let tree: GrowingTree
  private let root: XMLElement
  private var last: XMLElement?
  private var count = 0
  private var isAtEnd = false

  fileprivate init(of root: XMLElement, in tree: GrowingTree) {
    self.tree = tree
    self.root = root
  }

  mutating func next() -> XMLElement? {
    guard !isAtEnd, tree.waits(forChildAfter: count) else {
      isAtEnd = true
      return nil
    }
    count += 1
    // Only now are the links that lead to it settled.
    last = last.map(\.nextElement) ?? root.elements.first { _ in true }
    return last
  }
}
