extension CSVReader {
  /// Where a field of the row last read begins: its line, and its byte in that line, from 1.
  ///
  /// Found by reading the row once more, so that rows without errors pay nothing. A field that
  /// the row does not have begins where the row does.
  public func place(ofField field: Int) -> (line: Int, column: Int) {
    splitter.withRecord { record in
      var line = self.line
      var lineStart = 0
      var passed = 0
      var isQuoted = false
      for (index, byte) in record.enumerated() {
        if passed == field { return (line, index - lineStart + 1) }
        switch byte {
        case UInt8(ascii: "\""): isQuoted.toggle()
        case separator where !isQuoted: passed += 1
        case 0x0A:
          line += 1
          lineStart = index + 1
        default: break
        }
      }
      return passed == field ? (line, record.count - lineStart + 1) : (self.line, 1)
    }
  }
}
