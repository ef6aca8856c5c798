import AssessmentXML

/// Reads any bytes as a definition and as norms: nothing may trap, whatever they are.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let checked = CheckedDefinition(XMLSource(path: "fuzz.xml", bytes: bytes))
  if let definition = checked.definition {
    _ = Lint.findings(in: definition, sourceMap: checked.sourceMap)
    if let resolved = ResolvedDefinition(checked), let digests = checked.digests {
      let again = CheckedDefinition(XMLSource(path: "fuzz.xml", bytes: resolved.bytes))
      precondition(again.digests == digests, "a resolved definition must read back the same")
    }
  }
  _ = CheckedNorms(XMLSource(path: "fuzz.norms.xml", bytes: bytes))
  return 0
}

/// The entry point that the package manager gives this executable: libFuzzer's own driver.
@_cdecl("FuzzXML_main")
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
