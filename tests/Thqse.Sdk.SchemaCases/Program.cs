using Thqse.Sdk.SchemaCases;

switch (args)
{
    case ["cases", var file]:
        ComparedCases.WriteTo(file);
        return 0;
    case ["unpack", var package, var folder]:
        PackagedSchemas.Extract(package, folder);
        return 0;
    default:
        Console.Error.WriteLine("Usage: cases FILE, to write every case with what our reader says of it; unpack PACKAGE FOLDER, to extract the schemas of a package.");
        return 64;
}
