import Dispatch
import Synchronization

/// A search that runs on another thread while this one goes on.
struct ConcurrentSearch<Finding: Sendable> {
  private final class Answer: Sendable {
    let findings = Mutex<[Finding]>([])
    let isReady = DispatchSemaphore(value: 0)
  }

  private let answer = Answer()

  /// Starts a search.
  init(_ search: @escaping @Sendable () -> [Finding]) {
    DispatchQueue.global(qos: .userInitiated).async { [answer] in
      let found = search()
      answer.findings.withLock { $0 = found }
      answer.isReady.signal()
    }
  }

  /// Waits for the end of the search and tells what it found; to be called exactly once.
  func findings() -> [Finding] {
    answer.isReady.wait()
    return answer.findings.withLock { $0 }
  }
}
