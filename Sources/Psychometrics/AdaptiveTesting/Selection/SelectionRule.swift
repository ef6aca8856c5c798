/// Which item an adaptive test gives next.
///
/// Equal items go by their number, the lower first. The weighted criteria integrate over the
/// nodes of the design's quadrature, without the constant factors of the likelihood.
public enum SelectionRule: Hashable, Sendable {
  /// The greatest Fisher information at theta.
  ///
  /// Source: F. M. Lord, "Applications of item response theory to practical testing problems",
  /// 1980.
  case maximumInformation
  /// The greatest information after the answer, expected over the answers at theta.
  ///
  /// For each category theta is estimated as if it were the answer, and the item's information
  /// there, of this kind, is weighted by the category's probability at the present theta.
  ///
  /// Source: W. J. van der Linden, "Bayesian item selection criteria for adaptive testing",
  /// Psychometrika 63 (1998), 201-216.
  case expectedInformation(InformationKind)
  /// The greatest Kullback-Leibler divergence of theta from the nodes, weighted.
  ///
  /// Source: H.-H. Chang and Z. Ying, "A global information approach to computerized adaptive
  /// testing", Applied Psychological Measurement 20 (1996), 213-229.
  case kullbackLeibler(NodeWeighting)
  /// The greatest Fisher information over the nodes, weighted.
  ///
  /// Sources: W. J. J. Veerkamp and M. P. F. Berger, Journal of Educational and Behavioral
  /// Statistics 22 (1997), 203-226 (likelihood); van der Linden, 1998 (posterior).
  case weightedInformation(NodeWeighting)
  /// The least variance of the posterior after the answer, expected over the answers at theta.
  ///
  /// Source: R. J. Owen, Journal of the American Statistical Association 70 (1975), 351-356;
  /// van der Linden, 1998.
  case expectedPosteriorVariance
  /// The difficulty nearest to theta, Urry's rule; of items with several thresholds or steps
  /// their mean counts, and nominal items, which have none, come last.
  case closestDifficulty
  /// Any item, each equally likely.
  case random
  /// These items in this order, by number, whatever their enemies and groups; then none.
  case sequence([Int])
}

/// A kind of information about theta.
public enum InformationKind: Hashable, Sendable {
  /// Expected over the answers: Fisher's information.
  case expected
  /// Of the answer given: minus the second derivative of its log-likelihood.
  case observed
}

/// What weighs the nodes of a quadrature in a selection criterion.
public enum NodeWeighting: Hashable, Sendable {
  /// The likelihood of the answers so far.
  case likelihood
  /// The likelihood times the density of the prior.
  case posterior
}
