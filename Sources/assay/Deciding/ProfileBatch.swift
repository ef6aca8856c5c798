import Assessment
import Decision
import Dispatch
import Interchange
import Synchronization

/// Lines of a file of profiles, read by two threads at a time.
struct ProfileBatch {
  /// What lines hold.
  struct Content: Sendable {
    /// The candidates, in the order of their lines.
    var entries: [PoolEntry] = []
    /// The lines that are no profile, each with the reason.
    var problems: [String] = []
    /// The scales that somebody has a score of.
    var scales: Set<String> = []

    /// Adds a profile.
    mutating func add(_ profile: Profile, role: Role) {
      for scale in profile.scales { scales.insert(scale.id.text) }
      entries.append(PoolEntry(profile, role: role))
    }

    /// Adds what stands behind it.
    mutating func add(_ other: Content) {
      entries += other.entries
      problems += other.problems
      scales.formUnion(other.scales)
    }
  }

  private static let fullSize = 4 << 20
  private static let threads = 2

  private let name: String
  private let role: Role
  private var bytes: [UInt8] = []
  private var lines: [(number: Int, place: Range<Int>)] = []

  /// Makes an empty batch.
  ///
  /// - Parameters:
  ///   - name: What the file is called in messages.
  ///   - role: The role that the candidates are for.
  init(_ name: String, role: Role) {
    self.name = name
    self.role = role
  }

  /// Whether it is time to read what has been added.
  var isFull: Bool { bytes.count >= Self.fullSize }

  /// Adds a line, unless it is blank.
  mutating func add(_ line: UnsafeRawBufferPointer, number: Int) {
    guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return }
    let start = bytes.count
    bytes += line
    lines.append((number, start..<bytes.count))
  }

  /// Reads all lines and empties the batch.
  ///
  /// - Parameter wanted: The scales to keep; nil keeps all.
  /// - Returns: What the lines hold, in their order.
  mutating func read(keeping wanted: Set<String>?) -> Content {
    defer {
      bytes.removeAll(keepingCapacity: true)
      lines.removeAll(keepingCapacity: true)
    }
    let threads = min(Self.threads, lines.count)
    guard threads > 1 else { return read(0..<lines.count, keeping: wanted) }
    let parts = Mutex([Content](repeating: Content(), count: threads))
    let batch = self
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let count = batch.lines.count
      let part = batch.read(
        count * thread / threads..<count * (thread + 1) / threads, keeping: wanted)
      parts.withLock { $0[thread] = part }
    }
    return parts.withLock { parts in
      parts.reduce(into: Content()) { $0.add($1) }
    }
  }

  private func read(_ places: Range<Int>, keeping wanted: Set<String>?) -> Content {
    var content = Content()
    bytes.withUnsafeBytes { bytes in
      for (number, place) in lines[places] {
        do throws(JSONError) {
          var reader = JSONReader(UnsafeRawBufferPointer(rebasing: bytes[place]))
          let profile = try Profile(&reader, keepingScales: wanted)
          try reader.finish()
          content.add(profile, role: role)
        } catch {
          content.problems.append("\(name):\(number): this is no profile: \(error)")
        }
      }
    }
    return content
  }
}
