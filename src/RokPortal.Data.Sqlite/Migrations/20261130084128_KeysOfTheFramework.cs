using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RokPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class KeysOfTheFramework : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The keys are carried over: without them everybody would be signed out, and waiting mails could not be read.
            migrationBuilder.RenameTable("DataProtectionKeys", newName: "OldKeys");
            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", nullable: true),
                    Xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });
            migrationBuilder.Sql("""INSERT INTO "DataProtectionKeys" ("FriendlyName", "Xml") SELECT "Name", "Xml" FROM "OldKeys" ORDER BY "Id" """);
            migrationBuilder.DropTable("OldKeys");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameTable("DataProtectionKeys", newName: "NewKeys");
            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });
            // Any number of the right shape will do for an id.
            migrationBuilder.Sql(
                """
                INSERT INTO "DataProtectionKeys" ("Id", "Name", "Xml")
                SELECT printf('%08X-0000-7000-8000-%012X', "Id", abs(random() % 281474976710656)), coalesce("FriendlyName", ''), coalesce("Xml", '') FROM "NewKeys"
                """);
            migrationBuilder.DropTable("NewKeys");
        }
    }
}
