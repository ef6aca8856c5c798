import Dispatch
import Synchronization

/// The tree of a document, which one thread may read while another still parses it.
///
/// The root and each of its children are branches: a child can be read when it is complete, and
/// nobody writes to it any more. The memory is freed with the tree.
final class GrowingTree: Sendable {
  private let bytes: [UInt8]
  private let branches = Mutex<[TreeBranch]>([])
  /// Signalled for each branch, and at the end.
  private let stages = DispatchSemaphore(value: 0)

  /// Makes the empty tree of a document.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  deinit {
    branches.withLock { branches in
      for branch in branches { branch.free() }
    }
  }

  /// Parses the document, once, and tells why it is refused or malformed, or else what in it does
  /// not follow a schema.
  func grow(validatedBy schema: EmbeddedSchema? = nil) -> [XMLProblem] {
    defer { stages.signal() }
    LibXML2.start
    return bytes.withUnsafeBufferPointer { source in
      if let problem = SourceScan.problem(in: source) { return [problem] }
      let validator = schema?.compiled.flatMap(SchemaValidator.init)
      if schema != nil, validator == nil {
        return [XMLProblem(kind: .schema, offset: 0, message: "the embedded schema is not usable")]
      }
      let state = ParsingState(source: source, validator: validator, publish: add)
      TreeParser.parse(state)
      return state.problems.isEmpty ? validator?.problems(in: bytes) ?? [] : state.problems
    }
  }

  private func add(_ branch: TreeBranch) {
    branches.withLock { $0.append(branch) }
    stages.signal()
  }

  /// Waits for the root and lends it with its children to a function, once; nil where there is none.
  func read<Result>(_ body: (XMLElement, GrowingElements) -> Result) -> Result? {
    guard let root = element(0) else { return nil }
    return withExtendedLifetime(self) { body(root, GrowingElements(in: self)) }
  }

  /// Waits for the next branch, which has that number; nil when there are no more.
  fileprivate func element(_ number: Int) -> XMLElement? {
    stages.wait()
    return branches.withLock { number < $0.count ? $0[number] : nil }?.element
  }
}

/// The child elements of a root, in order, each given when it is complete; to be gone through once.
struct GrowingElements: Sequence, IteratorProtocol {
  private let tree: GrowingTree
  private var count = 0
  private var isAtEnd = false

  fileprivate init(in tree: GrowingTree) {
    self.tree = tree
  }

  mutating func next() -> XMLElement? {
    guard !isAtEnd else { return nil }
    count += 1
    let element = tree.element(count)
    isAtEnd = element == nil
    return element
  }
}
