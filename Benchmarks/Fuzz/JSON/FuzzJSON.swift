import Assessment
import Interchange

/// Reads any bytes as JSON, as a profile and as a record; what reads as JSON must write and read
/// back the same.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  if let tree = value(in: bytes) {
    var writer = JSONWriter(.compact)
    writer.value(tree)
    let again = writer.buffer.withBytes { value(in: $0) }
    precondition(again == tree, "what was written must read back the same")
  }
  var profile = JSONReader(bytes)
  _ = try? Profile(&profile)
  var record = JSONReader(bytes)
  _ = try? SessionRecord(&record)
  var header = JSONReader(bytes)
  _ = try? SessionHeader(&header)
  return 0
}

private func value(in bytes: UnsafeRawBufferPointer) -> JSONValue? {
  try? JSONValue(parsing: Array(bytes))
}

/// The entry point that the package manager gives this executable: libFuzzer's own driver.
@_cdecl("FuzzJSON_main")
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
