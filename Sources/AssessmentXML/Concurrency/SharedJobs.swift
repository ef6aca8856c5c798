import Synchronization

/// Jobs that two threads share, each taking the next one until none is left.
///
/// The results stand in the order of the jobs, so that they do not depend on which thread did what.
enum SharedJobs {
  /// The results of jobs with the numbers from zero; on this thread alone where two are not worth it.
  static func results<Result: Sendable>(
    of count: Int, concurrently isConcurrent: Bool, _ job: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    guard isConcurrent else { return (0..<count).map(job) }
    let queue = Queue(count: count, job)
    let others = ConcurrentSearch { queue.work() }
    let own = queue.work()
    return (own + others.findings()).sorted { $0.job < $1.job }.map(\.result)
  }

  /// Slices of a list, small enough for two threads to end at about the same time.
  static func slices(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: sliceSize).map { $0..<min($0 + sliceSize, count) }
  }

  private static let sliceSize = 2_048

  private struct Outcome<Result: Sendable>: Sendable {
    let job: Int
    let result: Result
  }

  private final class Queue<Result: Sendable>: Sendable {
    private let count: Int
    private let job: @Sendable (Int) -> Result
    private let next = Atomic(0)

    init(count: Int, _ job: @escaping @Sendable (Int) -> Result) {
      self.count = count
      self.job = job
    }

    func work() -> [Outcome<Result>] {
      var outcomes: [Outcome<Result>] = []
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return outcomes }
        outcomes.append(Outcome(job: number, result: job(number)))
      }
    }
  }
}
