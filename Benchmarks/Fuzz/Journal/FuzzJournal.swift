import Archive

/// Recovers any bytes as a journal: recovery never traps, and what it keeps recovers the same.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let journal = try? Journal(bytes, path: "fuzz") else { return 0 }
  let kept = try? Journal(Array(bytes[..<journal.validLength]), path: "fuzz")
  precondition(kept?.events == journal.events, "the part that holds must recover the same events")
  return 0
}

/// The entry point that the package manager gives this executable: libFuzzer's own driver.
@_cdecl("FuzzJournal_main")
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
