/// Whom a report is for, which decides what is in it.
public enum Audience: String, Sendable, Hashable, CaseIterable {
  /// Whoever was tested: what the scores mean and do not mean, never keys or checks.
  case candidate
  /// Whoever gives and scores tests: validity first, the sitting, and where every figure is from.
  case administrator
  /// Whoever decides about a job: the scales that the job asks for, and their limits.
  case employer
}
