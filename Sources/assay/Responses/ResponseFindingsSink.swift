import Assessment
import Interchange

/// What takes in responses for a figure over all of them, and keeps what is wrong with single ones.
protocol ResponseFindingsSink: ResponseSink {
  /// What is wrong so far.
  var findings: ResponseFindings { get set }
}

extension ResponseFindingsSink {
  mutating func fail(_ error: ResponseError, at position: SourcePosition, in path: String) {
    findings.fail(error, at: position, in: path)
  }

  func refusal(
    of error: ResponseError, at position: SourcePosition, in path: String
  ) -> Failure {
    ResponseFindings.refusal(of: error, at: position, in: path)
  }
}
