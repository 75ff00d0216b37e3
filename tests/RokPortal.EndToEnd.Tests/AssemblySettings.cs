// A browser and a server fill a small machine; two of each would only wait for one another.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
