import Interchange

/// Reads any bytes as CSV, in reads of a length that the first byte decides.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let step = max(1, Int(bytes.first ?? 64))
  let whole = rows(of: bytes, step: max(1, bytes.count))
  precondition(rows(of: bytes, step: step) == whole, "the size of a read must not matter")
  return 0
}

private func rows(of bytes: [UInt8], step: Int) -> [[String]] {
  var rest = bytes[...]
  let read = { (buffer: UnsafeMutableRawBufferPointer) -> Int in
    let part = rest.prefix(min(step, buffer.count))
    buffer.copyBytes(from: part)
    rest = rest.dropFirst(part.count)
    return part.count
  }
  var reader = CSVReader(maximumLength: 1 << 16)
  guard case .success(true) = reader.readHeader(reading: read) else { return [] }
  var rows = [reader.columns]
  while rows.count < 10_000 {
    switch reader.next(reading: read) {
    case .success(true): rows.append((0..<reader.row.count).map { reader.row[$0] })
    case .success(false): return rows
    case .failure: rows.append(["error"])
    }
  }
  return rows
}

/// The entry point that the package manager gives this executable: libFuzzer's own driver.
@_cdecl("FuzzCSV_main")
public func start(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, fuzz)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
