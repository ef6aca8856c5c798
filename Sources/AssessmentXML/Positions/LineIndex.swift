import Assessment

/// The byte offsets at which the lines of a document begin.
struct LineIndex {
  private let starts: [Int]
  /// A byte order mark is not counted as a column.
  private let firstColumn: Int

  init(_ bytes: [UInt8]) {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 40 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        if buffer[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        index += 1
      }
    }
    self.starts = starts
    firstColumn = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The line and the column of a byte offset, both counted from one.
  func position(at offset: Int) -> SourcePosition {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = low == 0 ? firstColumn : starts[low]
    return SourcePosition(line: low + 1, column: max(offset - start, 0) + 1)
  }
}
