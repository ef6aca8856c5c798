import CLibXML2
import Dispatch
import Synchronization

/// A validation that runs on another thread while this one reads the same tree.
///
/// libxml2 only reads a tree that it validates, and our binding writes nothing but the ticks of
/// attributes, which libxml2 never looks at. The tree has to live until `problems()` returns.
struct ConcurrentValidation {
  private final class Answer: Sendable {
    let problems = Mutex<[XMLProblem]>([])
    let isReady = DispatchSemaphore(value: 0)
  }

  private let answer = Answer()

  /// Starts to validate a document.
  init(of document: xmlDocPtr, source: [UInt8], by schema: EmbeddedSchema) {
    let address = UInt(bitPattern: document)
    DispatchQueue.global(qos: .userInitiated).async { [answer] in
      if let document = xmlDocPtr(bitPattern: address) {
        let found = schema.problems(in: document, source: source)
        answer.problems.withLock { $0 = found }
      }
      answer.isReady.signal()
    }
  }

  /// Waits for the end of the validation and tells what it found; to be called exactly once.
  func problems() -> [XMLProblem] {
    answer.isReady.wait()
    return answer.problems.withLock { $0 }
  }
}
