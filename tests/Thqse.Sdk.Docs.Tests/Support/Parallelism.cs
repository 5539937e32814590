// A snippet prints to the one console and runs in the one current folder of the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
