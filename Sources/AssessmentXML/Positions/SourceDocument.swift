import Assessment
import Synchronization

/// A file that was read, with its lines counted when the first position is asked for.
final class SourceDocument: Sendable {
  let path: String
  let bytes: [UInt8]
  private let lines = Mutex<LineIndex?>(nil)

  init(_ source: XMLSource) {
    path = source.path
    bytes = source.bytes
  }

  /// The place of a byte offset.
  func place(at offset: Int) -> SourcePlace {
    SourcePlace(path: path, position: position(at: offset))
  }

  /// The line and column of a byte offset.
  func position(at offset: Int) -> SourcePosition {
    lines.withLock { lines in
      let index = lines ?? LineIndex(bytes)
      lines = index
      return index.position(at: offset)
    }
  }
}
