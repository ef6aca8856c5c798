import Archive

/// Runs work on a session's folder, turning its errors into failures with the right status.
func archiving<Value: ~Copyable>(_ work: () throws(ArchiveError) -> Value) throws(Failure) -> Value
{
  do {
    return try work()
  } catch {
    throw Failure(error)
  }
}

extension Failure {
  /// Words an archive's error; damage is a failed integrity check.
  init(_ error: ArchiveError) {
    if case .damaged = error.reason {
      self.init("\(error)", status: .integrity)
    } else {
      self.init("\(error)")
    }
  }
}
