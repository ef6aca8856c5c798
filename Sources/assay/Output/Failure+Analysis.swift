import Analysis
import Assessment

/// Runs an analysis; why it has no result is printed like any finding about its input.
func analysing<Value>(
  _ path: String, _ work: () throws(AnalysisError) -> Value
) throws(Failure) -> Value {
  do {
    return try work()
  } catch {
    let path = InputStream.name(of: path)
    let diagnostic = Diagnostic(
      .error, rule: error.rule, message: error.message, path: path, position: nil)
    StandardError.print(diagnostic.description)
    throw Failure("\(path): there is no result")
  }
}
