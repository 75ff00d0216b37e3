using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace RokPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class KeysOfTheFramework : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The keys stay: without them everybody would be signed out, and waiting mails could not be read.
            migrationBuilder.DropPrimaryKey("PK_DataProtectionKeys", "DataProtectionKeys");
            migrationBuilder.DropColumn("Id", "DataProtectionKeys");
            migrationBuilder.AddColumn<int>("Id", "DataProtectionKeys", type: "integer", nullable: false)
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
            migrationBuilder.AddPrimaryKey("PK_DataProtectionKeys", "DataProtectionKeys", "Id");
            migrationBuilder.RenameColumn("Name", "DataProtectionKeys", "FriendlyName");
            migrationBuilder.Sql("""ALTER TABLE "DataProtectionKeys" ALTER COLUMN "FriendlyName" DROP NOT NULL, ALTER COLUMN "Xml" DROP NOT NULL""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""UPDATE "DataProtectionKeys" SET "FriendlyName" = coalesce("FriendlyName", ''), "Xml" = coalesce("Xml", '')""");
            migrationBuilder.Sql("""ALTER TABLE "DataProtectionKeys" ALTER COLUMN "FriendlyName" SET NOT NULL, ALTER COLUMN "Xml" SET NOT NULL""");
            migrationBuilder.RenameColumn("FriendlyName", "DataProtectionKeys", "Name");
            migrationBuilder.DropPrimaryKey("PK_DataProtectionKeys", "DataProtectionKeys");
            migrationBuilder.DropColumn("Id", "DataProtectionKeys");
            migrationBuilder.Sql("""ALTER TABLE "DataProtectionKeys" ADD COLUMN "Id" uuid NOT NULL DEFAULT gen_random_uuid()""");
            migrationBuilder.Sql("""ALTER TABLE "DataProtectionKeys" ALTER COLUMN "Id" DROP DEFAULT""");
            migrationBuilder.AddPrimaryKey("PK_DataProtectionKeys", "DataProtectionKeys", "Id");
        }
    }
}
