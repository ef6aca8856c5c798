/// Quantiles of a sample by linear interpolation of its order statistics.
public enum SampleQuantile {
  /// The quantile of a share, or nothing of no numbers or a share outside `0 ... 1`.
  ///
  /// With n numbers in order, the place 1 + (n - 1) share is interpolated: definition 7 of
  /// R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American
  /// Statistician 50 (1996), 361-365, which is the default of R.
  public static func interpolated(_ share: Double, of numbers: [Double]) -> Double? {
    guard !numbers.isEmpty, share >= 0, share <= 1 else { return nil }
    let ordered = numbers.sorted()
    let place = Double(ordered.count - 1) * share
    let low = Int(place)
    let high = Swift.min(low + 1, ordered.count - 1)
    return ordered[low] + (place - Double(low)) * (ordered[high] - ordered[low])
  }
}
